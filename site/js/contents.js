// @ts-check
"use strict";
/* On a narrow screen the contents begin closed, and the section being read is marked in them. */
(function () {
  const contents = document.querySelector("details.contents");
  if (!contents) return;
  const wide = window.matchMedia("(min-width: 62rem)");
  const fit = () => {
    /** @type {HTMLDetailsElement} */ (contents).open = wide.matches;
  };
  fit();
  wide.addEventListener("change", fit);

  /** @type {Map<string, Element>} */
  const links = new Map();
  contents.querySelectorAll("a[href^='#']").forEach((link) => {
    links.set(decodeURIComponent(String(link.getAttribute("href")).slice(1)), link);
  });
  const seen = new IntersectionObserver(
    (entries) => {
      entries.forEach((entry) => {
        const link = links.get(entry.target.id);
        if (!link || !entry.isIntersecting) return;
        links.forEach((other) => other.removeAttribute("aria-current"));
        link.setAttribute("aria-current", "true");
      });
    },
    { rootMargin: "-10% 0px -75% 0px" },
  );
  document.querySelectorAll("article > section").forEach((part) => seen.observe(part));
})();
