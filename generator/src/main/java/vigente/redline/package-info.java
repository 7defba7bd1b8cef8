/** Two revisions come in; what became of every datum, definition, rule, section and annex, word by word, goes out. */
@NullMarked
package vigente.redline;

import org.jspecify.annotations.NullMarked;
