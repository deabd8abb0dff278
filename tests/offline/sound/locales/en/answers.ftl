# $name: who is greeted.
hello = Hello { $name }
# $day: the number of a day.
day-of-month = { $day }
