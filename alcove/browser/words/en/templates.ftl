### Agendas of one's own: loaded with rooms/templates/templates.js.

templates-title = Your templates
templates-lead = A template is an agenda you use again: a name, and a topic a line. You lay it on a table with one press.
templates-own = Templates
templates-empty = No template yet. What do you ask in every first meeting, or at the end of every quarter?
templates-new = Write a template
templates-name = What is it called?
templates-lines = Its topics
templates-lines-hint = One a line. They are laid on the table in this order.
templates-act = Keep the template
templates-too-many = A template has at most { $most } lines. Make a second one of the rest.
templates-line-long = One of the lines is longer than { $most } characters. Put it into two.
templates-kept = The template is kept.
