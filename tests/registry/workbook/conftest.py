"""A workbook, imported."""

import pytest


@pytest.fixture
def load(db, tmp_path):
    """`load(book)`: import a workbook built in code; returns the report."""
    from canbo.registry.workbook.importer import import_workbook

    def load_book(book, **options):
        return import_workbook(book.save(tmp_path), **options)

    return load_book
