"""Uploads over the limit: none of it is kept, in memory or on disk, and the page says so in its own words."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

TOO_BIG = "canbo.too_big"
SLACK = 2**20  # what a form has around its file
READ_AND_DROPPED = 10  # times the limit: so much is still read, so that a browser gets round to showing our sentence


class LimitedUpload(FileUploadHandler):
    """Stops an upload as soon as it is known to be too big: by its announced length, or by what has come."""

    announced = 0
    come = 0

    def handle_raw_input(
        self,
        input_data: Any,
        META: Any,  # noqa: N803 - as Django calls it
        content_length: int,
        boundary: bytes,
        encoding: str | None = None,
    ) -> None:
        """Take note of the announced length of the whole request."""
        self.announced = content_length

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin to count."""
        super().new_file(*args, **kwargs)
        self.come = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hand on what fits. Raises StopUpload."""
        self.come += len(raw_data)
        most = settings.LARGEST_FILE
        if self.come > most or self.announced > most + SLACK:
            if self.request is not None:
                self.request.META[TOO_BIG] = self.file_name or "-"
            raise StopUpload(connection_reset=self.announced > most * READ_AND_DROPPED)
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """The handlers after this one make the file."""
        return


def too_big_in(request: HttpRequest) -> str:
    """The name of the file that was too big, if there was one; to be asked once the form was read."""
    return str(request.META.get(TOO_BIG, ""))
