# Words are printed as they are written: no dashes, arrows or curled apostrophes are made of them. Only entities stay.
Asciidoctor::REPLACEMENTS.select! { |pattern, _, _| pattern.source.include? 'amp;' }
