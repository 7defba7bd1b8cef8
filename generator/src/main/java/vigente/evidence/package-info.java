/** A published site or package comes in, from anybody's hands and only read; what differs from its manifest goes out. */
@NullMarked
package vigente.evidence;

import org.jspecify.annotations.NullMarked;
