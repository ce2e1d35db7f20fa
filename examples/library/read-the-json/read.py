"""gouji check --format ndjson FOLDER | python3 read.py: which bodies have which errors."""

import json
import sys

for line in sys.stdin:
    result = json.loads(line)
    body = (result["report"] or {}).get("organization") or result["source"]
    errors = [finding for finding in result["findings"] if finding["severity"] == "error"]
    print(f"{body}: {result['summary']['verdict']}, {len(errors)} errors")
    for finding in errors:
        print(f"  {finding['rule']}: expected {finding['expected']}, found {finding['actual']}")
