{#- The column is not later than the practice's today. Null passes. -#}
{% test not_in_future(model, column_name) %}

select *
from {{ model }}
where cast({{ column_name }} as date) > {{ as_of_date() }}

{% endtest %}
