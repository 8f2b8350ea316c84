"""The operations and their wire models, one module per noun, named as the documents name them."""
