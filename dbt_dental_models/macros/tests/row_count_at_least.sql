{#- The model has a number of rows, or more. -#}
{% test row_count_at_least(model, minimum) %}

select count(*) as row_count
from {{ model }}
having count(*) < {{ minimum }}

{% endtest %}
