{#- The topic of a collection note. Only the topic leaves the source, never the text. -#}
{% macro collection_topic(note) -%}
    case
        when {{ note }} ilike '%agency%' then 'agency'
        when {{ note }} ilike '%last notice%' then 'last notice'
        when {{ note }} ilike '%open balance%' then 'open balance'
        when {{ note }} ilike '%denied claim%' then 'denied claim'
        when {{ note }} ilike '%claim without an answer%' then 'claim without an answer'
    end
{%- endmacro %}

{#- The outcome of such a contact. -#}
{% macro collection_outcome(note) -%}
    case
        when {{ note }} ilike '%will pay%' then 'promised to pay'
        when {{ note }} ilike '%cannot pay%' then 'cannot pay now'
        when {{ note }} ilike '%statement again%' then 'asked for the statement'
        when {{ note }} ilike '%no answer%' or {{ note }} ilike '%busy signal%' then 'not reached'
    end
{%- endmacro %}
