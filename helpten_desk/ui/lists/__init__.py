"""Tables, trees and panes over frozen rows."""
