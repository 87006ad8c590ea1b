"""Two SDKs -> what changed for those who use them: what breaks them, what they gain, what is repaired."""
