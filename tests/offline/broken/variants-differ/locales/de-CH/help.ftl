help-strange = Grüezi
