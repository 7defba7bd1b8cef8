/** Numbers, texts, lists and records come in, bytes that outlast the run go out, and back again; a stranger's bytes do no harm. */
@NullMarked
package vigente.bytes;

import org.jspecify.annotations.NullMarked;
