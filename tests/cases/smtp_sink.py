"""A mail server of its own on this machine: takes mail, or refuses it, and remembers what it was sent."""

import email
import email.policy
import socket
import threading


class Sink:
    """Speaks SMTP on a free port of the loopback address; `refuses` are addresses it answers with 550."""

    def __init__(self) -> None:
        self.letters = []
        self.refuses = set()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._server.close()

    def to(self):
        """Addresses that letters came for, in order."""
        return [letter["To"] for letter in self.letters]

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            with client, client.makefile("rwb") as line:
                self._talk(line)

    def _talk(self, line) -> None:
        def say(text) -> None:
            line.write(f"{text}\r\n".encode())
            line.flush()

        say("220 sink")
        while said := line.readline():
            word, _, rest = said.decode().strip().partition(" ")
            match word.upper():
                case "DATA":
                    say("354 go on")
                    text = b""
                    while (part := line.readline()) != b".\r\n":
                        text += part
                    self.letters.append(email.message_from_bytes(text, policy=email.policy.default))
                    say("250 taken")
                case "RCPT" if any(address in rest for address in self.refuses):
                    say("550 nobody here")
                case "QUIT":
                    say("221 bye")
                    return
                case _:
                    say("250 well")
