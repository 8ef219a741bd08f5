"""What we keep and cannot open: public keys, wrapped roots, charters, sealed rows."""
