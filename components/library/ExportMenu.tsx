import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '@/components/shared/Icon';
import { text, type TextKey } from '@/lib/platform/texts';

/** Formats clippings are handed in, by the keys of the exporters' table; the most asked for first. */
const formats: readonly { id: string; label: TextKey }[] = [
  { id: 'markdown', label: 'export_markdown' },
  { id: 'markdown-zip', label: 'export_markdown_zip' },
  { id: 'json', label: 'export_json' },
  { id: 'statistics-csv', label: 'export_statistics_csv' },
];

type Properties = { label: string; busy: boolean; disabled?: boolean; onExport: (format: string) => void };

/** Asks for the format, then exports. */
export function ExportMenu({ label, busy, disabled = false, onExport }: Properties) {
  const words = busy ? text('export_busy') : label;
  return (
    <MenuTrigger>
      <Button className="plain-button export-button" aria-label={words} isDisabled={disabled || busy}>
        <Icon name="export" />
        <span>{words}</span>
      </Button>
      <Popover className="choices" offset={4}>
        <Menu className="choice-list" onAction={(format) => onExport(String(format))}>
          {formats.map(({ id, label: name }) => (
            <MenuItem key={id} id={id} className="choice">
              {text(name)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
