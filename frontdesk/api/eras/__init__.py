"""The eras of the platform: which forms a server speaks, and how today's questions are asked in the seeds' form."""
