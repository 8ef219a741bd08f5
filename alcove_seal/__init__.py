"""The sealing protocol in Python: pure functions, no network, no files. spec/sealing.md is its contract,
alcove/browser/seal its twin."""
