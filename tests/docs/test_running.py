"""The runner of examples itself: what it takes for the same, and that it can say no."""

import pytest
from tests.docs.running import Command, Ran, agrees, commands_of, run

PAGE = """Words.

```console
$ printf 'one\\ntwo\\n'
one
two
$ cat <<'END'
> kept
>
> as it is
> END
kept

as it is
```

```sh
not run
```

```console fails
$ true
$ exit_with_one() { return 1; }; exit_with_one
```
"""


def test_commands_are_read_with_their_lines_what_they_show_and_whether_they_fail() -> None:
    assert commands_of(PAGE) == [
        Command(4, "printf 'one\\ntwo\\n'", "one\ntwo", fails=False),
        Command(7, "cat <<'END'\nkept\n\nas it is\nEND", "kept\n\nas it is", fails=False),
        Command(22, "true", "", fails=False),
        Command(23, "exit_with_one() { return 1; }; exit_with_one", "", fails=True),
    ]


def test_what_is_run_is_what_is_compared(tmp_path) -> None:
    commands = commands_of(PAGE)
    ran = run(commands, tmp_path)
    assert [r.code for r in ran] == [0, 0, 0, 1]
    assert [agrees(c.shown, r.printed) for c, r in zip(commands, ran, strict=True)] == [True] * 4


def test_one_shell_and_one_folder_hold_a_page_together(tmp_path) -> None:
    commands = commands_of("```console\n$ export A=1; echo x > file\n$ echo $A $(cat file) $CANBO_DATA\n```")
    assert run(commands, tmp_path) == [Ran("", 0), Ran("1 x\n", 0)]


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ("one", "one\n"),
        ("one", "one"),
        ("", ""),
        ("due …", "due today\n"),
        ("…\nlast", "first\nsecond\nlast\n"),
        ("…\nlast", "last\n"),
        ("a (b) [c]", "a (b) [c]\n"),
    ],
)
def test_the_same_and_what_marks_allow(shown, printed) -> None:
    assert agrees(shown, printed)


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ("one", "one\ntwo\n"),
        ("one\ntwo", "one\n"),
        ("", "one\n"),
        ("one", ""),
        ("due … late", "due today\nlate\n"),
        ("a.c", "abc\n"),
        ("one ", "one\n"),
    ],
)
def test_what_differs_is_seen(shown, printed) -> None:
    assert not agrees(shown, printed)


def test_an_output_before_any_command_is_refused() -> None:
    with pytest.raises(ValueError, match="line 2"):
        commands_of("```console\noutput\n```")
