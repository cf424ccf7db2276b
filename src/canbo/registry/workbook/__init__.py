"""The register as an Excel workbook: written as a template or with its data, read back in one transaction."""
