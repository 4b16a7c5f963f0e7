#!/usr/bin/env python3
"""Writes the digests of Resources/Export/ into ExportResource.swift; a test computes them again."""
import base64, hashlib, pathlib, re

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = {"mapStyle": "map.css", "pageStyle": "page.css", "pageScript": "page.js"}

source = ROOT / "Sources/JourneyExchange/Exports/ExportResource.swift"
text = source.read_text()
for case, name in FILES.items():
    digest = base64.b64encode(hashlib.sha256((ROOT / "Resources/Export" / name).read_bytes()).digest()).decode()
    text = re.sub(rf'(case \.{case}:) "[^"]*"', rf'\1 "{digest}"', text, count=1)
source.write_text(text)
