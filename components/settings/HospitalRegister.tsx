import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { LibraryReading } from '@/components/hooks/use-library-reading';
import { Fold } from '@/components/shared/Fold';
import { gradeWords } from '@/components/shared/hospital-words';
import { text } from '@/lib/platform/texts';
import type { RegisteredHospital } from '@/lib/schema/learning';
import type { RegisterEdit } from '@/lib/schema/register';
import { HospitalPanel } from './HospitalPanel';
import { ReadingProgress } from './ReadingProgress';
import { SettingsSection } from './SettingsSection';

type Properties = {
  hospitals: readonly RegisteredHospital[] | undefined;
  onEdit: (edit: RegisterEdit) => void;
  reading: LibraryReading;
};

/** How many of the hospitals found are listed; a region has hundreds. */
const mostListed = 40;

const fold = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Hospitals one of whose names, places or sites holds what is sought. */
const matching = (hospitals: readonly RegisteredHospital[], sought: string): RegisteredHospital[] =>
  hospitals.filter(({ name, aliases, sources, province, city, county }) =>
    [name, ...aliases, ...sources, province, city, county].some((words) => fold(words).includes(sought)),
  );

/** The hospitals readings know by name: filled as clippings come, kept by the editor. */
export function HospitalRegister({ hospitals = [], onEdit, reading }: Properties) {
  const [typed, setTyped] = useState('');
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const sought = typed.trim();
  const found = sought ? matching(hospitals, fold(sought)) : hospitals;
  const isNew = sought.length > 1 && !hospitals.some(({ name }) => name === sought);
  const edit = (change: RegisterEdit): void => {
    // A hospital under another name is the same part of the page, and stays open.
    if (change.act === 'rename' && !hospitals.some(({ name }) => name === change.to))
      setKeys((old) => new Map(old).set(change.to, old.get(change.name) ?? change.name));
    onEdit(change);
  };
  const names = hospitals.map(({ name }) => name);
  const onRead = reading.progress ? undefined : reading.start;
  return (
    <SettingsSection title={text('settings_hospitals')}>
      <p>{text('settings_hospitals_lead')}</p>
      <Form
        className="settings-acts settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNew) onEdit({ act: 'add', name: sought });
        }}
      >
        <TextField value={typed} onChange={setTyped} maxLength={60}>
          <Label className="field-label">{text('settings_hospitals_search')}</Label>
          <Input className="settings-input" />
        </TextField>
        <Button className="plain-button" type="submit" isDisabled={!isNew}>
          {text('settings_hospitals_add')}
        </Button>
      </Form>
      <output className="setting-hint">
        {text('settings_hospitals_found', found.length, hospitals.length)}
      </output>
      <ul className="settings-topics">
        {found.slice(0, mostListed).map((hospital) => (
          <li key={keys.get(hospital.name) ?? hospital.name}>
            <Fold title={titleOf(hospital)} level={4}>
              {() => <HospitalPanel hospital={hospital} names={names} onEdit={edit} onRead={onRead} />}
            </Fold>
          </li>
        ))}
      </ul>
      {found.length > mostListed && (
        <p className="setting-hint">{text('settings_hospitals_more', found.length - mostListed)}</p>
      )}
      <ReadingProgress reading={reading} />
    </SettingsSection>
  );
}

const titleOf = (hospital: RegisteredHospital): string =>
  [hospital.name, hospital.city, gradeWords(hospital)].filter(Boolean).join(' · ');
