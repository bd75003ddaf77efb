namespace DentalSynth.Harness.Contract.Reports;

/// <summary>The style sheet of the page, for light and dark mode.</summary>
internal static class HtmlStyle
{
    public const string Text = """
        :root { --back: #ffffff; --text: #1b1f23; --line: #d0d7de; --soft: #f4f6f8; --good: #116329; --bad: #b31d28;
          --faint: #57606a; }
        @media (prefers-color-scheme: dark) {
          :root { --back: #0d1117; --text: #e6edf3; --line: #3d444d; --soft: #161b22; --good: #56d364; --bad: #ff8f87;
            --faint: #9da7b1; }
        }
        body { background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; margin: 0; }
        main { max-width: 80rem; margin: 0 auto; padding: 1.5rem; }
        dl div { display: flex; gap: 1rem; }
        dt { min-width: 8rem; color: var(--faint); }
        dd { margin: 0; }
        .verdict { font-size: 1.25rem; font-weight: 600; }
        .good { color: var(--good); }
        .bad { color: var(--bad); font-weight: 600; }
        .faint { color: var(--faint); }
        pre, .wide { overflow-x: auto; }
        pre { background: var(--soft); border-left: 4px solid var(--bad); padding: 0.75rem; }
        code, pre { font: 0.875rem/1.45 ui-monospace, monospace; }
        details { border: 1px solid var(--line); border-radius: 6px; margin: 0.75rem 0; padding: 0.5rem 0.75rem; }
        summary { cursor: pointer; font-weight: 600; }
        table { border-collapse: collapse; width: 100%; margin-top: 0.5rem; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { border-top: 1px solid var(--line); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
        tbody th { font-weight: normal; }
        td:first-child { white-space: nowrap; }
        """;
}
