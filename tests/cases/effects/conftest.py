"""Every effect run by these tests is watched: what it takes from the record has to be what a correction looks at."""

from dataclasses import replace

import pytest


class Watched(dict):
    """What an act says; each value looked at is noted by the act's event and the name of the field."""

    def __init__(self, body, event, seen):
        super().__init__(body)
        self._event, self._seen = event, seen

    def __getitem__(self, name):
        self._seen.add((self._event, name))
        return super().__getitem__(name)

    def get(self, name, default=None):
        self._seen.add((self._event, name))
        return super().get(name, default)


def watched(state, seen):
    data = {type_: Watched(body, type_, seen) for type_, body in state.data.items()}
    events = tuple(replace(event, body=Watched(event.body, event.type, seen)) for event in state.events)
    return replace(state, data=data, events=events)


@pytest.fixture(autouse=True)
def taken(monkeypatch):
    """By effect, what it took from acts that have no effect of their own; a correction of that runs it again."""
    from canbo.cases import effects
    from canbo.procedures.corrections import CORRECTED

    real, found = effects.Deed, []
    followed_by = {effects.appointing.resettled: effects.appointing.appointed}  # the one runs the other

    def deed(case, state, body, *more, **said):
        made = real(case, state, body, *more, **said)
        event = next(event for event in state.events if event.seq == made.number)
        effect, seen, known = effects.EFFECTS[case.procedure, event.type], set(), set()
        rests_on = effects.RESTS_ON.get(followed_by.get(effect, effect))
        if rests_on is not None:
            rests_on(case, watched(state, known))
        found.append((case.procedure, event, effect, seen, known))
        return replace(made, state=watched(state, seen))

    monkeypatch.setattr(effects, "Deed", deed)
    yield found
    for procedure, _event, effect, seen, known in found:
        with_effect = {type_ for key, type_ in effects.EFFECTS if key == procedure}
        alone = {(type_, name) for type_, name in seen if type_ not in with_effect | {CORRECTED}}
        assert alone <= known, f"{procedure}: {effect.__name__} takes {sorted(alone - known)} from acts before it"
