job "web" {} # ok: reported at its head
#^^^^^^^^ empty-job
