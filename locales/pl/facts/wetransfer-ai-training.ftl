### Trenowanie AI w WeTransferze, którego tam nie ma: po jednej wiadomości na stwierdzenie i zakres z
### `facts/wetransfer/ai-training.toml`. Nie używa się ani $announced, ani $effective: nic się nie zaczyna.

# Czytane po „WeTransfer:”.
wetransfer-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że tam nie obowiązuje.

wetransfer-ai-training-scope-rest = Według regulaminu WeTransfera twoje treści nie są używane do trenowania AI. To zdanie jest nad obiema wersjami regulaminu: tą dla USA i tą dla wszystkich innych krajów.

## Co to jest

wetransfer-ai-training-what = Nie: według swojego regulaminu WeTransfer nie używa twoich treści do trenowania AI.
wetransfer-ai-training-passage-withdrawn = W lipcu 2025 nowy regulamin WeTransfera zrozumiano jako pozwolenie na trenowanie AI na plikach ludzi. Po protestach WeTransfer usunął ten fragment i powiedział, że nie używa plików do trenowania AI.

## Jak wyrazić sprzeciw i do kiedy

wetransfer-ai-training-nothing-to-object-to = WeTransfer nie trenuje AI na twoich treściach, więc nie ma się czemu sprzeciwiać ani jakiego terminu pilnować.

## Jakie dane

wetransfer-ai-training-licence = Regulamin pozwala WeTransferowi używać tego, co przesyłasz, do prowadzenia, rozwoju i ulepszania usługi. Mówi też, że nie służy to do trenowania AI.

## Co jest ustawione domyślnie

wetransfer-ai-training-never = Nie musisz niczego ustawiać: według regulaminu treści nie są używane do trenowania AI.

## Kto dostaje dane

wetransfer-ai-training-not-sold = Według regulaminu WeTransfera twoje treści nie są nikomu sprzedawane i nie są używane do trenowania AI.

## Gdzie to jest napisane

wetransfer-ai-training-stated = Mówi to regulamin WeTransfera na samym początku, tak jak przeczytano go w sierpniu 2026.

## Czy czytają to ludzie, prywatne pliki

wetransfer-ai-training-rule-checks = Nie do trenowania: według regulaminu WeTransfer może przeglądać treści, przez ludzi i maszyny, gdy bada, czy naruszono jego zasady lub prawo.
