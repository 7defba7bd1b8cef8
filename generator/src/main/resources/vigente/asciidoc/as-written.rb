# What an author wrote stays as it was written.

# Words: no dashes, arrows or curled apostrophes are made of them. Only entities are read.
Asciidoctor::REPLACEMENTS.select! { |pattern, _, _| pattern.source.include? 'amp;' }

# Tables: a row with too few or too many cells is kept; the reader fills it up. The complaint stays.
module KeepsRows
  def close_table
    open = @column_visits > 0
    super
    close_row if open
  end

  private

  def close_row _drop = false
    super()
  end
end
Asciidoctor::Table::ParserContext.prepend KeepsRows

# Lists: items are numbered by their place, so that their markers need not be told right or wrong. Telling it fails beyond
# the letters of the alphabet.
module TrustsMarkers
  def resolve_ordered_list_marker marker, ordinal = 0, _validate = false, reader = nil
    super marker, ordinal, false, reader
  end
end
Asciidoctor::Parser.singleton_class.prepend TrustsMarkers
