/** Registers of what is due and pending → letters to those who answer for it, and letters → a mail server. */
@NullMarked
package vigente.mail;

import org.jspecify.annotations.NullMarked;
