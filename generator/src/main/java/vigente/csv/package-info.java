/** Tables for spreadsheets: rows come in and bytes go out, and a text comes in and rows with their places go out. */
@NullMarked
package vigente.csv;

import org.jspecify.annotations.NullMarked;
