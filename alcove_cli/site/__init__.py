"""What a server serves as the program, fetched as browsers fetch it and compared with what is installed here."""
