"""The answer: reviewed beside the living letter, printed, signed, mailed, or shown at the counter."""
