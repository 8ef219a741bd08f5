"""The program as it is delivered: pages, modules, their addresses, their headers, the manifest of a release.

One small place that the server, the local shell and `verify-site` share, so that what one serves is what the other
compares. It knows no server, no person and no network.
"""

__version__ = "0.1.0"
