# $name: wer begrüßt wird.
hello = Hallo { $name }
