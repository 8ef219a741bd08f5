"""The command line: a second client beside the browser, on the Python twin of the sealing protocol."""
