# $name: who is greeted.
hello = Hello { $name }
bye = Bye
# $day: the number of a day.
day-of-month = { $day }
