/** The pipeline: an order for a build or a check comes in, a published site and all problems go out. */
@NullMarked
package vigente.build;

import org.jspecify.annotations.NullMarked;
