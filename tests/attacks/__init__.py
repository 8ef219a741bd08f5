"""A lying server between the clients and the real one, and everything she tries. `make attacks` tells the outcome."""
