"""Asks two independent validators about finished papers: validate.py PDF [PDF ...]

page-validation checks PDF/UA-1 and PDF/A-2a, outloud checks PDF/UA-1 and what a listener would stumble over.
Prints every finding; leaves with 1 if there is one, with 2 if there was nothing to ask.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import page

PROFILES = ("ua1", "2a")
STREAM_LENGTH = "PDFA2A-STREAM-LENGTH-001"


def main(names):
    papers = [Path(name) for name in names]
    missing = [str(paper) for paper in papers if not paper.is_file()]
    if missing or not papers:
        print(f"no such file: {', '.join(missing)}" if missing else __doc__, file=sys.stderr)
        return 2
    findings = [*asked_page(papers), *asked_outloud(papers)]
    for finding in findings:
        print(finding)
    print(f"{len(papers)} papers, {len(findings)} findings")
    return 1 if findings else 0


def asked_page(papers):
    for paper in papers:
        for profile in PROFILES:
            report = page.validate_pdf(str(paper), profile=profile).to_dict()
            for failure in report["failures"]:
                if failure["rule_id"] == STREAM_LENGTH and stream_lengths_hold(paper.read_bytes()):
                    continue
                yield f"{paper.name}: page {profile} {failure['rule_id']}: {failure['message']}"


def stream_lengths_hold(data):
    """Whether each stream ends where its /Length says.

    page-validation 0.11 takes a carriage return that is the last byte of compressed data for a part of the line end
    after it, and then finds the stream one byte short. One stream in 256 ends so; this looks at the bytes themselves.
    """
    heads = list(re.finditer(rb"/Length (\d+)(?: ?/[^\n]*)?>>\s*stream\r?\n", data))
    tails = [data[head.end() + int(head.group(1)) :][:12] for head in heads]
    seen_all = 0 < len(heads) == data.count(b"\nendstream")
    return seen_all and all(tail.startswith(b"\nendstream") for tail in tails)


def asked_outloud(papers):
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "outloud.cli", "--quiet", "--json", str(report), *map(str, papers)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if not report.is_file():
            yield f"outloud gave no report: {run.stderr.strip()}"
            return
        results = json.loads(report.read_text(encoding="utf-8"))["results"]
    if len(results) != len(papers):
        yield f"outloud read {len(results)} of {len(papers)} papers"
    for result in results:
        name = Path(result["path"]).name
        if result["error"]:
            yield f"{name}: outloud: {result['error']}"
        for finding in result["findings"]:
            if finding["severity"] in ("error", "warning"):
                yield f"{name}: outloud {finding['severity']} {finding['rule']}: {finding['message']}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
