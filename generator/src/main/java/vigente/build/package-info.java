/** The pipeline: a content folder and a day come in; a published site and the problems found on the way go out. */
@NullMarked
package vigente.build;

import org.jspecify.annotations.NullMarked;
