# $name: who is greeted.
hello = Hello { $name }
bye = Bye
