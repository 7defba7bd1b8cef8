package vigente.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import vigente.page.AnnexPageView;
import vigente.page.AsOfView;
import vigente.page.EvidenceView;
import vigente.page.GlossaryView;
import vigente.page.HomeView;
import vigente.page.LinkView;
import vigente.page.ListView;
import vigente.page.MasterListView;
import vigente.page.NotFoundView;
import vigente.page.NoticeView;
import vigente.page.Page;
import vigente.page.PendingView;
import vigente.page.PolicyPageView;
import vigente.page.PolicyRow;
import vigente.page.Prose;
import vigente.page.RedirectView;
import vigente.page.ReviewView;
import vigente.page.ReviewsView;
import vigente.page.RolesView;
import vigente.page.SiteView;
import vigente.page.StateView;
import vigente.page.Surroundings;
import vigente.page.View;

/** A small manual as its pages show it, made by hand: each kind of page and each state once. */
@NullMarked
final class SamplePages {
    static final StateView IN_FORCE = new StateView("vigente", "Vigente", "", "");
    static final StateView DRAFT = new StateView(
            "borrador", "Borrador", "Es una copia de trabajo: no está en vigor y puede cambiar.", "BORRADOR");
    static final StateView SUPERSEDED = new StateView(
            "sustituida", "Sustituida", "Esta revisión ya no está en vigor: la sustituyó la 1.01.", "SUSTITUIDA");
    private static final StateView WITHDRAWN =
            new StateView("retirada", "Retirada", "Esta política se retiró: ya no está en vigor.", "RETIRADA");
    private static final ReviewView OVERDUE =
            new ReviewView("2026-09-30", "30 de septiembre de 2026", "vencida", "Vencida hace 52 días", 60);
    private static final ReviewView SOON =
            new ReviewView("2027-01-15", "15 de enero de 2027", "por-vencer", "Vence en 55 días", 60);
    private static final ReviewView LATER =
            new ReviewView("2028-06-01", "1 de junio de 2028", "al-corriente", "Al corriente", 60);
    private static final List<LinkView> DOWNLOADS =
            List.of(new LinkView("CSV", "datos/datos.csv"), new LinkView("JSON", "datos/datos.json"));

    private final Map<String, String> assets;
    private final List<String> stylesheets;

    SamplePages(Map<String, String> assets, List<String> stylesheets) {
        this.assets = assets;
        this.stylesheets = stylesheets;
    }

    List<Page> all() {
        String policy = "politicas/servicio-al-cliente.html";
        return List.of(
                page("index.html", home()),
                page(
                        "buscar.html",
                        new ListView(
                                rows(), List.of(new ListView.Filter("area", "Área", List.of("Comercial", "Legal"))))),
                page("glosario.html", glossary()),
                page("pendientes.html", pending()),
                page("revisiones.html", reviews()),
                page("lista-maestra.html", new MasterListView(rows(), DOWNLOADS)),
                page("que-regia.html", asOf()),
                page("evidencia.html", evidence()),
                page("aviso.html", new NoticeView(SamplePolicy.notice())),
                page("404.html", new NotFoundView("index.html")),
                page(policy, policyPage(IN_FORCE, "1.01", true)),
                page("politicas/servicio-al-cliente/1.02x.html", policyPage(DRAFT, "1.02x", false)),
                page("politicas/servicio-al-cliente/1.00.html", policyPage(SUPERSEDED, "1.00", false)),
                page("politicas/servicio-al-cliente/cambios-1.00-1.01.html", SampleChanges.of("1.00", "1.01")),
                page(
                        "politicas/atencion.html",
                        new RedirectView(new LinkView("PO-COM-001 Servicio", "servicio-al-cliente.html"))),
                page("anexos/servicio-al-cliente/1.01/principios.html", annex(IN_FORCE)),
                page("anexos/servicio-al-cliente/1.02x/principios.html", annex(DRAFT)));
    }

    private static AsOfView asOf() {
        LinkView revision = new LinkView("1.00", "politicas/servicio-al-cliente/1.00.html");
        return new AsOfView(List.of(new AsOfView.History(
                "PO-COM-001",
                "Política de servicio",
                "servicio-al-cliente",
                "politicas/servicio-al-cliente.html",
                List.of(
                        new AsOfView.Span(
                                "",
                                "",
                                "2025-01-31",
                                "31 de enero de 2025",
                                "",
                                new LinkView("", ""),
                                "",
                                "",
                                "Aún no regía: la revisión 1.00 rige desde el 1 de febrero de 2025."),
                        new AsOfView.Span(
                                "2025-02-01",
                                "1 de febrero de 2025",
                                "",
                                "",
                                "Política de servicio",
                                revision,
                                "Luis Mora, Director General, 1 de febrero de 2025",
                                "sha256:" + "9f".repeat(32),
                                "")))));
    }

    private static EvidenceView evidence() {
        EvidenceView.GapView gap = new EvidenceView.GapView(
                "PO-COM-001",
                "servicio-al-cliente",
                new LinkView("PO-COM-001 Política de servicio", "politicas/servicio-al-cliente.html"),
                "no dice quién la elaboró");
        return new EvidenceView(
                List.of(
                        new EvidenceView.Row(
                                "7.5.2 a",
                                "Cada documento se identifica",
                                List.of(new LinkView("Lista maestra", "lista-maestra.html")),
                                List.of(gap)),
                        new EvidenceView.Row("7.5.2 b", "Formato y medio", List.of(), List.of())),
                DOWNLOADS);
    }

    private Page page(String address, View view) {
        String base = "../".repeat((int) address.chars().filter(c -> c == '/').count());
        SiteView site = new SiteView(
                "Manual de políticas corporativas",
                "VOKARINE",
                "Servicios Vokarine, S.A. de C.V.",
                "es-MX",
                base,
                "assets/logo.svg",
                "#0b5cad",
                "2026-11-21",
                "21 de noviembre de 2026");
        return new Page(site, address, assets, stylesheets, SamplePolicy.notice(), view);
    }

    private static List<PolicyRow> rows() {
        List<PolicyRow> rows = new ArrayList<>();
        rows.add(row("PO-COM-001", "Política de servicio al cliente", "Comercial", IN_FORCE, "1.01", SOON, 2));
        rows.add(row(
                "PO-COM-002",
                "Política de precios, descuentos y cotizaciones",
                "Comercial",
                IN_FORCE,
                "2.00",
                LATER,
                0));
        rows.add(row("PO-GEN-001", "Código de conducta", "Dirección", IN_FORCE, "1.00", OVERDUE, 0));
        rows.add(row(
                "PO-SEG-003",
                "Seguridad de la información en equipos portátiles",
                "Sistemas",
                DRAFT,
                "1.00x",
                null,
                7));
        rows.add(row("PENDIENTE", "Gastos de viaje", "", DRAFT, "1.00x", null, 3));
        rows.add(row("PO-ATC-004", "Atención telefónica", "Comercial", WITHDRAWN, "1.00", null, 0));
        return rows;
    }

    private static PolicyRow row(
            String code,
            String title,
            String area,
            StateView state,
            String revision,
            @org.jspecify.annotations.Nullable ReviewView review,
            int pending) {
        boolean known = state.inForce();
        return new PolicyRow(
                code,
                title,
                "Política",
                area,
                revision,
                state,
                "Interno",
                known ? "Director Comercial" : "PENDIENTE",
                known ? "2026-01-15" : "",
                Optional.ofNullable(review),
                code.equals("PO-COM-001")
                        ? Optional.of(new LinkView("1.02x", "politicas/servicio-al-cliente/1.02x.html"))
                        : Optional.empty(),
                pending,
                "politicas/servicio-al-cliente.html");
    }

    private static HomeView home() {
        LinkView service =
                new LinkView("PO-COM-001 Política de servicio al cliente", "politicas/servicio-al-cliente.html");
        return new HomeView(
                List.of(new HomeView.Area("Comercial", rows())),
                new RolesView(
                        List.of(new RolesView.Row(new LinkView("Gerente de Servicio", "puestos.html"), 2, 1)),
                        List.of(),
                        List.of("Director General")),
                3,
                2,
                12,
                1,
                List.of(
                        new HomeView.News(
                                "2026-11-03",
                                "3 de noviembre de 2026",
                                service,
                                "Se autorizó la revisión 1.01.",
                                Optional.empty()),
                        new HomeView.News(
                                "2026-06-30",
                                "30 de junio de 2026",
                                service,
                                "Se revisó sin cambios.",
                                Optional.empty())),
                "manual.pdf");
    }

    private static GlossaryView glossary() {
        List<GlossaryView.Letter> letters = new ArrayList<>();
        for (String name : "A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z".split(" ", -1)) {
            char letter = name.charAt(0);
            String id = letter == 'Ñ' ? "letra-enie" : "letra-" + Character.toLowerCase(letter);
            letters.add(new GlossaryView.Letter(name, id, SamplePolicy.entries(letter)));
        }
        return new GlossaryView(letters);
    }

    private static PendingView pending() {
        String slug = "servicio-al-cliente";
        List<PendingView.Row> inForce = List.of(
                owed("1.01", IN_FORCE, "definicion", "Misión, nuestra", "falta aprobarla", true),
                owed("1.01", IN_FORCE, "anexo", "A-3", "", false));
        List<PendingView.Row> draft = List.of(owed("1.02x", DRAFT, "dato", "Fecha de emisión", "", false));
        return new PendingView(
                List.of(new PendingView.Group(slug, inForce), new PendingView.Group(slug + "-1.02x", draft)),
                DOWNLOADS);
    }

    private static PendingView.Row owed(
            String revision, StateView state, String where, String element, String note, boolean known) {
        String page = "politicas/servicio-al-cliente.html";
        return new PendingView.Row(
                "servicio-al-cliente",
                "PO-COM-001",
                new LinkView("Política de servicio al cliente", page),
                revision,
                state,
                where,
                element,
                note,
                known ? "Director Comercial" : "",
                known ? "2026-10-31" : "",
                known ? "31 de octubre de 2026" : "",
                known,
                page + "#D-mision-nuestra",
                known
                        ? List.of(
                                new LinkView("PO-COM-001 L-5", page + "#L-2"),
                                new LinkView("PO-COM-001 L-6", page + "#L-3"))
                        : List.of(),
                known ? List.of(new LinkView("PO-GEN-001 L-2", page + "#L-2")) : List.of());
    }

    private static ReviewsView reviews() {
        List<ReviewsView.Row> rows = rows().stream()
                .map(row -> new ReviewsView.Row(row, "12 meses desde la emisión (2026-01-15)"))
                .toList();
        ReviewsView.Tile tile =
                new ReviewsView.Tile("2027-01", "enero", "2027", "enero de 2027", rows.subList(0, 1), true);
        return new ReviewsView(
                rows.subList(2, 3),
                List.of(
                        new ReviewsView.Month("2027-01", "enero de 2027", rows.subList(0, 1)),
                        new ReviewsView.Month("2028-06", "junio de 2028", rows.subList(1, 2))),
                rows.subList(3, 6),
                List.of(tile, new ReviewsView.Tile("2027-02", "febrero", "2027", "febrero de 2027", List.of(), false)),
                rows.subList(1, 2),
                1,
                1,
                DOWNLOADS,
                "revisiones.ics");
    }

    private static PolicyPageView policyPage(StateView state, String revision, boolean main) {
        return new PolicyPageView(
                SamplePolicy.view(state, revision, main, Optional.of(SOON).filter(review -> state.inForce())),
                main,
                state.inForce() ? Optional.empty() : Optional.of(new LinkView("1.01", "../servicio-al-cliente.html")),
                main ? Optional.of(new LinkView("1.02x", "servicio-al-cliente/1.02x.html")) : Optional.empty(),
                2,
                main ? "../pendientes.html#servicio-al-cliente" : "../../pendientes.html#servicio-al-cliente",
                List.of(new LinkView("Hoja de acuse de lectura", "servicio-al-cliente-1.01-acuse.pdf")),
                new LinkView("PO-COM-001 rev. " + revision, revision + ".html"),
                Surroundings.NONE);
    }

    private static AnnexPageView annex(StateView state) {
        return new AnnexPageView(
                SamplePolicy.external("A-2"),
                new LinkView(
                        "PO-COM-001 Política de servicio al cliente",
                        "../../../politicas/servicio-al-cliente.html#A-2"),
                state.inForce() ? "1.01" : "1.02x",
                state,
                "documento",
                false,
                List.of(),
                new Prose(List.of(
                        SamplePolicy.heading(2, "primero", "Primero se escucha"),
                        SamplePolicy.paragraph("Quien atiende deja terminar antes de proponer."),
                        SamplePolicy.heading(2, "despues", "Después se promete"),
                        SamplePolicy.paragraph("Solo lo que se puede cumplir."))),
                Prose.NONE,
                List.of(new LinkView("PO-COM-001 L-1", "../../../politicas/servicio-al-cliente.html#L-1")),
                new LinkView("", ""),
                Optional.empty());
    }
}
