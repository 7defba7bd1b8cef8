/**
 * The manual's terms: the definitions of all policies come in; their uses in texts, links to them, and what a pending
 * one blocks go out.
 */
@NullMarked
package vigente.glossary;

import org.jspecify.annotations.NullMarked;
