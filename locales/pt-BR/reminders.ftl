### O que no Brasil se diz de outra forma, e não só com outra palavra; o resto vem de `locales/pt`.

order-form-language = língua pt-BR
order-form-settings-reset = configurações redefinir
