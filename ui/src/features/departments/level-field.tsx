import { levelNames } from './level-names.ts';

interface LevelFieldProps {
  level: string | undefined;
  onChange: (level: string | undefined) => void;
}

/** Narrows the list to the bodies of one level. */
export const LevelField = ({ level, onChange }: LevelFieldProps) => (
  <label className="level-field">
    <span>Cấp</span>
    <select value={level ?? ''} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}>
      <option value="">Mọi cấp</option>
      {Object.entries(levelNames).map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
