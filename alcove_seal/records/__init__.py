"""What is inside a sealed row, and what follows from it: records, agenda and private lines. Pure; the Python twin
of alcove/browser/records (spec/records.md, spec/brief.md)."""
