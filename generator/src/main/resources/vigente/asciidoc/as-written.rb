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
