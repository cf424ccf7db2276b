"""The register: who holds which post, what has been recorded about them, and the facts that follow."""
