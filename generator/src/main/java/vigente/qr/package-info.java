/** QR codes (ISO/IEC 18004): a text comes in, a drawing that any reader can scan goes out. */
@NullMarked
package vigente.qr;

import org.jspecify.annotations.NullMarked;
