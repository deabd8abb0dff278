### O que no Brasil se diz de outra forma, e não só com outra palavra; o resto vem de `locales/pt`.

aspect-default = o que vale por padrão
day-of-month =
    { $day ->
        [1] 1º
       *[other] { $day }
    }
