"""A record to write to, and an installation of its own for tests of several processes."""

import shutil

import pytest
from tests.cases.installation import Installation, new_database
from tests.cases.recording import Record


@pytest.fixture
def record(db) -> Record:
    return Record()


@pytest.fixture(scope="session")
def installation(tmp_path_factory):
    """Migrated and empty but for one person and one body; on the kind of database the suite was told."""
    data = tmp_path_factory.mktemp("installation")
    with new_database(data) as environment:
        made = Installation(environment, data)
        made.python(
            "from canbo.registry.setup import migrate; migrate(); from tests.cases.recording import Record; Record()"
        )
        if made.file.exists():
            shutil.copyfile(made.file, made.empty)
        yield made


@pytest.fixture
def office(db):
    """A ministry, a company with a director, a listed group with a chair, and those who handle their cases."""
    from tests.cases.office import Office

    return Office()
