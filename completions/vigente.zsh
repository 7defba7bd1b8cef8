# zsh reads the completion of bash.
autoload -Uz compinit bashcompinit
compinit
bashcompinit
source "${0:A:h}/vigente.bash"
