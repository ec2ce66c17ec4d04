import { Button } from 'react-aria-components/Button';
import { HospitalGradeFields } from '@/components/fields/HospitalGradeFields';
import { useNaming } from '@/components/hooks/use-register';
import { ChipAdder } from '@/components/shared/ChipAdder';
import { ChipField } from '@/components/shared/ChipField';
import { text } from '@/lib/platform/texts';
import type { RegisteredHospital } from '@/lib/schema/learning';
import type { RegisterEdit } from '@/lib/schema/register';
import { regionToText, textToRegion } from '@/lib/text/field-texts';
import { DraftLine } from './DraftLine';

type Properties = {
  hospital: RegisteredHospital;
  /** The names of all hospitals. */
  names: readonly string[];
  onEdit: (edit: RegisterEdit) => void;
  /** Reads clippings again; undefined while some are being read. */
  onRead: ((ids: readonly string[]) => void) | undefined;
};

const asChips = (names: readonly string[]) => names.map((name) => ({ id: name, name }));
const longestName = 60;

/** One hospital of the register: its names, what it is and where, the sites that are its own, and the clippings that name it. */
export function HospitalPanel({ hospital, names, onEdit, onRead }: Properties) {
  const { name, aliases, sources } = hospital;
  const naming = useNaming(hospital);
  const addAlias = (alias: string): void =>
    onEdit({ act: 'add-alias', name, alias: alias.slice(0, longestName) });
  const addSource = (source: string): void =>
    onEdit({ act: 'add-source', name, source: source.slice(0, longestName) });
  return (
    <div className="settings-topic">
      <DraftLine
        label={text('settings_topic_name')}
        value={name}
        maxLength={longestName}
        onChange={(to) => onEdit({ act: 'rename', name, to })}
      />
      <ChipField
        label={text('settings_hospital_aliases')}
        chips={asChips(aliases)}
        choices={[]}
        onAdd={addAlias}
        onCreate={addAlias}
        onRemove={(alias) => onEdit({ act: 'remove-alias', name, alias })}
      />
      <HospitalGradeFields
        {...hospital}
        onChange={({ kind, level }) =>
          onEdit({
            act: 'set',
            name,
            facts: { ...(kind !== undefined && { kind }), ...(level !== undefined && { level }) },
          })
        }
      />
      <DraftLine
        label={text('field_region')}
        value={regionToText(hospital)}
        maxLength={200}
        mayBeEmpty
        onChange={(typed) => onEdit({ act: 'set', name, facts: textToRegion(typed) })}
      />
      <ChipField
        label={text('settings_hospital_sources')}
        chips={asChips(sources)}
        choices={[]}
        onAdd={addSource}
        onCreate={addSource}
        onRemove={(source) => onEdit({ act: 'remove-source', name, source })}
      />
      <div className="settings-acts">
        {naming.length > 0 && (
          <Button className="plain-button" isDisabled={!onRead} onPress={() => onRead?.(naming)}>
            {text('settings_hospital_read', naming.length)}
          </Button>
        )}
        <span className="settings-merge">
          {text('settings_hospital_merge')}
          <ChipAdder
            label={text('settings_hospital_merge_into', name)}
            choices={asChips(names.filter((other) => other !== name))}
            taken={[]}
            onAdd={(into) => onEdit({ act: 'merge', name, into })}
          />
        </span>
        <Button className="plain-button" data-danger="" onPress={() => onEdit({ act: 'delete', name })}>
          {text('settings_hospital_delete')}
        </Button>
      </div>
    </div>
  );
}
